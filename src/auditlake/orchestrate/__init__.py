"""Start, drive and stop Airflow. Nothing here imports airflow when it is imported."""
